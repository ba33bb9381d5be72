/** What was intended, done and doubted: the durable truth about every application. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.ledger;
