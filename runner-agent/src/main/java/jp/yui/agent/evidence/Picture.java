package jp.yui.agent.evidence;

import java.util.Map;

/**
 * A picture as it lies in the clear.
 *
 * @param key of the application
 * @param facts what was noted beside it
 */
record Picture(String key, Map<String, String> facts, byte[] png) {}
