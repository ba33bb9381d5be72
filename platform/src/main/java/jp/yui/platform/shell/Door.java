package jp.yui.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import jp.yui.platform.identity.ForAgents;
import jp.yui.platform.identity.ForAnyone;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets in who may use a route, by what stands at the route itself. A route at which nothing stands
 * is for nobody.
 */
final class Door implements HandlerInterceptor {
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && !opens(method, SignedIn.orNobody())) {
      throw new AccessDeniedException("not for this role");
    }
    return true;
  }

  static boolean opens(HandlerMethod method, @Nullable SignedIn who) {
    if (method.getBeanType().getName().startsWith("org.springframework.boot.")) {
      return true; // the page of errors
    }
    if (rule(method, ForAgents.class) != null) {
      return who != null && who.isAgent();
    }
    ForRoles roles = rule(method, ForRoles.class);
    if (roles != null) {
      return who != null && Arrays.stream(roles.value()).anyMatch(who::has);
    }
    if (rule(method, ForSignedIn.class) != null) {
      return who != null && !who.isAgent();
    }
    return rule(method, ForAnyone.class) != null;
  }

  /** What stands at the method goes before what stands at its class. */
  private static <A extends Annotation> @Nullable A rule(HandlerMethod method, Class<A> kind) {
    boolean own =
        method.hasMethodAnnotation(ForRoles.class)
            || method.hasMethodAnnotation(ForSignedIn.class)
            || method.hasMethodAnnotation(ForAgents.class)
            || method.hasMethodAnnotation(ForAnyone.class);
    return own
        ? method.getMethodAnnotation(kind)
        : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), kind);
  }
}
