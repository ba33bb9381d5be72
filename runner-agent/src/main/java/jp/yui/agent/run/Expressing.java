package jp.yui.agent.run;

import jp.yui.agent.normalise.Application;

/** Gives the values that a product's steps draw on. */
interface Expressing {
  /** With the operator's secrets; for the sign-in alone. */
  Values signIn();

  /** Without an application. */
  Values session();

  /** Of one application. */
  Values application(Application application);
}
