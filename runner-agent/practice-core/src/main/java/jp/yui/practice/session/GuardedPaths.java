package jp.yui.practice.session;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which pages need a session. */
@Configuration
class GuardedPaths implements WebMvcConfigurer {
  private final SessionGuard guard;

  GuardedPaths(SessionGuard guard) {
    this.guard = guard;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(guard)
        .addPathPatterns("/clean/**", "/old/**", "/spa/api/**")
        .excludePathPatterns(
            "/clean/login", "/old/Login.aspx", "/old/Timeout.aspx", "/spa/api/login");
  }
}
