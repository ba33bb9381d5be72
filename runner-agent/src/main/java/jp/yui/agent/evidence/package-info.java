/** Pictures of the screens: encrypted, indexed so that none goes missing unseen, kept N days. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.evidence;
