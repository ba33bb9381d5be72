/** 画面健診: what the screens were built of when they were last accepted, and what differs now. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.checkup;
