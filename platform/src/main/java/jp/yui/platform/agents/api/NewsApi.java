package jp.yui.platform.agents.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.yui.platform.agents.NewsPart;
import jp.yui.platform.identity.ForAgents;
import jp.yui.platform.identity.SignedIn;
import jp.yui.scenario.exchange.Sha256;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one question that an agent asks every five minutes: has anything changed for me? It says what
 * it knows in the query, as a header would cost a third more a month; 204 where nothing has, and
 * otherwise a tag for each part, so that it asks for those only.
 */
@RestController
@ForAgents
class NewsApi {
  private static final int TAG = 8;

  private final List<NewsPart> parts;
  private final JsonMapper json;

  NewsApi(List<NewsPart> parts, JsonMapper json) {
    this.parts = parts;
    this.json = json;
  }

  @GetMapping("/api/agent/v1/news")
  ResponseEntity<byte[]> news(HttpServletRequest request) {
    SortedMap<String, String> tags = new TreeMap<>();
    long agent = SignedIn.now().agent();
    parts.forEach(part -> tags.put(part.name(), part.tag(agent)));
    byte[] body = json.writeValueAsString(tags).getBytes(StandardCharsets.UTF_8);
    String tag = Sha256.of(body).substring(0, TAG);
    if (tag.equals(request.getQueryString())) {
      return ResponseEntity.noContent().build();
    }
    return ResponseEntity.ok().eTag(tag).contentType(MediaType.APPLICATION_JSON).body(body);
  }
}
