package jp.yui.agent.ledger;

import java.time.Instant;
import java.util.List;

/**
 * The durable decision to submit an application now.
 *
 * @param attempt from 1
 * @param host name of the machine whose processes they are
 */
public record Intent(
    long id, long application, int attempt, Instant started, String host, List<Running> running) {}
