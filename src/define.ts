import './elements/config/config.define.js';
import './elements/follow-up/follow-up.define.js';
import './elements/resolution/resolution.define.js';
import './elements/status/status.define.js';
import './launcher/launcher.define.js';
