package jp.yui.platform.screens.api;

import java.util.Map;
import java.util.regex.Pattern;
import jp.yui.platform.identity.ForAgents;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.screens.Watch;
import jp.yui.scenario.exchange.ScreenChange;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** An agent tells what it sees of a product's screens. */
@RestController
@ForAgents
class ChangeApi {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int LONGEST_NAME = 60;

  private final Watch watch;

  ChangeApi(Watch watch) {
    this.watch = watch;
  }

  @PostMapping("/api/agent/v1/screens")
  Map<String, Boolean> take(@RequestBody ScreenChange change) {
    if (!isWhole(change)) {
      throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    SignedIn who = SignedIn.now();
    watch.take(who.agent(), String.valueOf(who.municipality()), change);
    return Map.of("taken", true);
  }

  /** An agent keeps to this by itself; whoever took one over need not. */
  private static boolean isWhole(ScreenChange change) {
    return HASH.matcher(change.before()).matches()
        && HASH.matcher(change.after()).matches()
        && change.version().length() <= LONGEST_NAME
        && change.differences().stream()
            .allMatch(
                one ->
                    one.before().length() <= LONGEST_NAME
                        && one.after().length() <= LONGEST_NAME
                        && one.place().length() <= LONGEST_NAME);
  }
}
