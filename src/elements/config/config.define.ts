import { define } from '../../internal/define.js';
import { AmendsConfig } from './config.js';

define('amends-config', AmendsConfig);

declare global {
  interface HTMLElementTagNameMap {
    'amends-config': AmendsConfig;
  }
}
