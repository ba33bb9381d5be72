/**
 * What the consortium's platform is told of the runs: numbers and kinds, counted from the ledger,
 * kept in an outbox until they arrived, by line or by medium.
 */
@NullMarked
package jp.yui.agent.reporting;

import org.jspecify.annotations.NullMarked;
