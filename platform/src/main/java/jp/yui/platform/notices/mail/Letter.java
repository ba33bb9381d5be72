package jp.yui.platform.notices.mail;

/**
 * A mail as it goes out.
 *
 * @param stop the link that ends further ones; empty for one that comes once only
 */
record Letter(String to, String subject, String text, String messageId, String stop) {}
