package jp.yui.agent.secret;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Logback's encoder that takes secrets out of the finished line, stack trace included. */
public final class GuardedEncoder extends PatternLayoutEncoder {
  @Override
  public byte[] encode(ILoggingEvent event) {
    Charset charset = getCharset() == null ? StandardCharsets.UTF_8 : getCharset();
    return Redactor.standard().redact(getLayout().doLayout(event)).getBytes(charset);
  }
}
