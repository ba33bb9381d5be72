package jp.yui.platform.shell;

/**
 * Something that waits for whoever is signed in.
 *
 * @param code of its words: the message {@code task.CODE}, with the number
 */
record Task(String code, long number, String link) {}
