/** The build that plugin-throttling loads, without Redis; it comes without types of its own. */
declare module 'bottleneck/light.js' {
  import Bottleneck from 'bottleneck';

  export default Bottleneck;
}
