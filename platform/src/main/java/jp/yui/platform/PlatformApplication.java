package jp.yui.platform;

import java.util.List;
import jp.yui.platform.audit.AuditCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The consortium's web site. Its features are modules: {@code docs/architecture.md}. */
@Modulithic(systemName = "Yui platform")
@SpringBootApplication
public class PlatformApplication {
  public static void main(String[] arguments) {
    if (arguments.length > 0 && arguments[0].equals("audit")) {
      System.exit(AuditCommand.run(List.of(arguments).subList(1, arguments.length), System.out));
    }
    SpringApplication.run(PlatformApplication.class, arguments);
  }
}
