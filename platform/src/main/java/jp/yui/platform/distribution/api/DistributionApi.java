package jp.yui.platform.distribution.api;

import java.util.Optional;
import jp.yui.platform.distribution.Deliveries;
import jp.yui.platform.identity.ForAgents;
import jp.yui.platform.identity.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What agents fetch: signed metadata, their own order, and files by their hash, which never change.
 * All of it is text, and goes out compressed to whoever takes that.
 */
@RestController
@ForAgents
class DistributionApi {
  private final Deliveries deliveries;

  DistributionApi(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  @GetMapping("/api/agent/v1/delivery/{*name}")
  ResponseEntity<byte[]> file(@PathVariable String name) {
    Optional<byte[]> file = deliveries.open(SignedIn.now().agent(), name.substring(1));
    return file.map(body -> ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(body))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
