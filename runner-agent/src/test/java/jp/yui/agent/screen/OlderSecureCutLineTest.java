package jp.yui.agent.screen;

/** The same with the TLS of most core systems, where an alert can be told from data. */
class OlderSecureCutLineTest extends SecureCutLineTest {
  @Override
  String version() {
    return "TLSv1.2";
  }
}
