// biome-ignore lint/performance/noBarrelFile: its purpose is to be small
export { hooks } from '@tarojs/runtime';
