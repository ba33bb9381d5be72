/** Decides for each application: post, hold with reasons, or reject. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.check;
