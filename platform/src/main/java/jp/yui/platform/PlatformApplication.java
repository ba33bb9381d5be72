package jp.yui.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The consortium's web site. Its features are modules: {@code docs/architecture.md}. */
@Modulithic(systemName = "Yui platform")
@SpringBootApplication
public class PlatformApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(PlatformApplication.class, arguments);
  }
}
