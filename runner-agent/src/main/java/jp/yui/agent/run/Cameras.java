package jp.yui.agent.run;

import java.util.Set;

/** Gives each posting its camera. */
interface Cameras {
  /**
   * @param typed what is typed about the citizen, to be covered too
   */
  Camera of(ReadyItem item, Desk desk, Set<String> typed);
}
