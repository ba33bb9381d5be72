package jp.yui.practice.fault;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Closes the connection under a request that asked for it; only the container can. */
@Component
class CutLine implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  static final String ASKED = "jp.yui.practice.cut";

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addEngineValves(
        new ValveBase(true) {
          @Override
          public void invoke(Request request, Response response)
              throws IOException, ServletException {
            getNext().invoke(request, response);
            if (request.getAttribute(ASKED) != null) {
              response
                  .getCoyoteResponse()
                  .action(ActionCode.CLOSE_NOW, new IOException("cut on request"));
            }
          }
        });
  }
}
