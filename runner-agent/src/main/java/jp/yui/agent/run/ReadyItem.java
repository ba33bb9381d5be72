package jp.yui.agent.run;

import jp.yui.agent.normalise.Application;

/**
 * An application that waits to be posted.
 *
 * @param id the ledger's number
 * @param number in this run, from 1
 */
record ReadyItem(long id, long number, Application application) {}
