package jp.yui.agent.run;

/** Gives each posting its camera. */
interface Cameras {
  Camera of(ReadyItem item, Desk desk);
}
