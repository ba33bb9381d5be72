/** Shows the whole at work on practice core systems, which run as a process of their own. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.demo;
