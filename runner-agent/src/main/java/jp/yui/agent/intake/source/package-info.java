/** What all readers of files share: the bytes, where records go, names compared, words. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.intake.source;
