// Nothing moves or fades, so that what is measured is what stays.
document.documentElement.style.setProperty('--amends-motion', '0');
