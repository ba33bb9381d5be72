/**
 * What the platform and the agents say to each other. Records of counts, codes and durations, and
 * how a message is signed: no free text, and nothing about a resident, has a way through here.
 */
@NullMarked
package jp.yui.scenario.exchange;

import org.jspecify.annotations.NullMarked;
