// biome-ignore lint/performance/noBarrelFile: to be small is what it is for
export { hooks } from '@tarojs/runtime';
