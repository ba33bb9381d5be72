package jp.yui.practice.start;

import java.net.InetAddress;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** A false municipal system must never be reachable from outside, whatever the settings say. */
@Component
class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {
  @Override
  public void customize(ConfigurableWebServerFactory server) {
    server.setAddress(InetAddress.getLoopbackAddress());
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
