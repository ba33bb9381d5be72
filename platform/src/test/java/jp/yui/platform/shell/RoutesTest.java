package jp.yui.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.identity.Accounts;
import jp.yui.platform.identity.ForAgents;
import jp.yui.platform.identity.ForAnyone;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.identity.NewAccount;
import jp.yui.platform.identity.Role;
import jp.yui.platform.tenancy.Municipalities;
import jp.yui.platform.tenancy.Municipality;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the mapping table against every role: who is not named is not let in. */
@PlatformTest
class RoutesTest {
  private static final String PASSWORD = "ヤマ カワ ソラ ウミ モリ";

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @Autowired private Accounts accounts;
  @Autowired private Municipalities municipalities;
  @LocalServerPort private int port;

  @Test
  void everyRouteSaysWhoMayUseIt() {
    List<String> silent = new ArrayList<>();
    own()
        .forEach(
            (route, method) -> {
              if (!says(method)) {
                silent.add(route + " " + method);
              }
            });
    assertThat(own()).hasSizeGreaterThan(4);
    assertThat(silent).isEmpty();
  }

  @Test
  void aRoleGetsInWhereItIsNamedAndNowhereElse() throws Exception {
    for (Role role : Role.values()) {
      String home = role == Role.CONSORTIUM_ADMIN ? null : municipality();
      accounts.add(new NewAccount(role.name(), role.name(), home, PASSWORD, Set.of(role)));
      Site site = new Site(port);
      site.signIn(role.name(), PASSWORD);
      for (Map.Entry<RequestMappingInfo, HandlerMethod> route : own().entrySet()) {
        if (route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET)
            && !isForPrograms(route.getKey())) {
          int status = site.get(path(route.getKey())).statusCode();
          assertThat(status).as("%s at %s", role, path(route.getKey())).isLessThan(500);
          assertThat(status == 403)
              .as("%s at %s: %d", role, path(route.getKey()), status)
              .isEqualTo(!named(route.getValue(), role));
        }
      }
    }
  }

  @Test
  void whoeverIsNotSignedInIsSentToSignIn() throws Exception {
    for (Map.Entry<RequestMappingInfo, HandlerMethod> route : own().entrySet()) {
      if (route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
        HttpResponse<String> answer = new Site(port).get(path(route.getKey()));
        if (isForPrograms(route.getKey())) {
          assertThat(answer.statusCode())
              .isEqualTo(rule(route.getValue(), ForAnyone.class) ? 200 : 401);
          continue;
        }
        String reached = answer.uri().getPath();
        assertThat(reached)
            .isEqualTo(rule(route.getValue(), ForAnyone.class) ? path(route.getKey()) : "/sign-in");
      }
    }
  }

  @Test
  void withoutASettingThereIsNoWayInByADirectory() throws Exception {
    Site site = new Site(port);
    assertThat(site.get("/sign-in").body()).doesNotContain("組織のアカウント");
    assertThat(site.get("/sign-in/directory/x").uri()).hasToString(site.get("/").uri().toString());
    assertThat(site.get("/sign-in/directory-back/x?code=x&state=y").uri().getPath())
        .isEqualTo("/sign-in");
  }

  @Test
  void aFormFromElsewhereIsNotTaken() throws Exception {
    accounts.add(new NewAccount("csrf", "csrf", null, PASSWORD, Set.of(Role.CONSORTIUM_ADMIN)));
    Site site = new Site(port);
    site.signIn("csrf", PASSWORD);

    assertThat(
            site.send("/assets/yui.css", "/municipalities", Map.of("code", "131016")).statusCode())
        .isEqualTo(403);
  }

  private String municipality() {
    if (municipalities.byCode("131016").isEmpty()) {
      municipalities.add(new Municipality("131016", "結野区", "東京都", 67_000));
    }
    return "131016";
  }

  private Map<RequestMappingInfo, HandlerMethod> own() {
    Map<RequestMappingInfo, HandlerMethod> own =
        new java.util.HashMap<>(mapping.getHandlerMethods());
    own.values().removeIf(method -> !method.getBeanType().getName().startsWith("jp.yui."));
    return own;
  }

  private static String path(RequestMappingInfo route) {
    return route.getPatternValues().iterator().next().replaceAll("\\{[^}]+}", "1");
  }

  /** Programs come with a token, see {@code ApiTest}. */
  private static boolean isForPrograms(RequestMappingInfo route) {
    return path(route).startsWith("/api/");
  }

  private static boolean says(HandlerMethod method) {
    return rule(method, ForAnyone.class)
        || rule(method, ForAgents.class)
        || rule(method, ForSignedIn.class)
        || rule(method, ForRoles.class);
  }

  private static boolean named(HandlerMethod method, Role role) {
    ForRoles roles = method.getMethodAnnotation(ForRoles.class);
    if (roles == null && !methodSays(method)) {
      roles = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), ForRoles.class);
    }
    return roles == null || List.of(roles.value()).contains(role);
  }

  private static boolean methodSays(HandlerMethod method) {
    return method.hasMethodAnnotation(ForAnyone.class)
        || method.hasMethodAnnotation(ForAgents.class)
        || method.hasMethodAnnotation(ForSignedIn.class)
        || method.hasMethodAnnotation(ForRoles.class);
  }

  private static boolean rule(
      HandlerMethod method, Class<? extends java.lang.annotation.Annotation> kind) {
    return methodSays(method)
        ? method.hasMethodAnnotation(kind)
        : AnnotatedElementUtils.hasAnnotation(method.getBeanType(), kind);
  }
}
