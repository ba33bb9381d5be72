package jp.yui.platform.agents;

/**
 * Something that an agent asks for only where it has changed. A bean of this type is all that it
 * takes: its tag is part of the one cheap answer that each agent is given every few minutes.
 */
public interface NewsPart {
  /** What it is called in the answer. */
  String name();

  /** Changes whenever the agent should ask; short, and cheap to find. */
  String tag(long agent);
}
