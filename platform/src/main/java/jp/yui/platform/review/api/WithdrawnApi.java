package jp.yui.platform.review.api;

import java.nio.charset.StandardCharsets;
import jp.yui.platform.identity.ForAgents;
import jp.yui.platform.review.Withdrawals;
import jp.yui.scenario.exchange.Sha256;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/** Tells agents what they may carry out no longer; 304 where they know it already. */
@RestController
@ForAgents
class WithdrawnApi {
  private final Withdrawals withdrawals;
  private final JsonMapper json;

  WithdrawnApi(Withdrawals withdrawals, JsonMapper json) {
    this.withdrawals = withdrawals;
    this.json = json;
  }

  @GetMapping("/api/agent/v1/withdrawn")
  ResponseEntity<byte[]> withdrawn(WebRequest request) {
    byte[] body = json.writeValueAsString(withdrawals.all()).getBytes(StandardCharsets.UTF_8);
    String tag = "\"" + Sha256.of(body).substring(0, 16) + "\"";
    if (request.checkNotModified(tag)) {
      return ResponseEntity.status(304).eTag(tag).build();
    }
    return ResponseEntity.ok().eTag(tag).contentType(MediaType.APPLICATION_JSON).body(body);
  }
}
