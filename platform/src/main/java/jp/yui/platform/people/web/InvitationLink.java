package jp.yui.platform.people.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The whole address, as the browser knows the site. */
final class InvitationLink {
  private InvitationLink() {}

  static String of(String token) {
    return ServletUriComponentsBuilder.fromCurrentContextPath()
        .path("/invitation")
        .queryParam("token", token)
        .toUriString();
  }
}
