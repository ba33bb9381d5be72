package jp.yui.platform.identity;

/** What an account may do. Every account that is signed in may look at the catalogue. */
public enum Role {
  /** Imports scenarios, adapts and asks for approval. */
  STAFF,
  /** Publishes scenarios in the name of the municipality. */
  PUBLISHER,
  /** Reviews scenarios of other municipalities. */
  REVIEWER,
  /** Keeps the municipality's accounts and products, and gives the second person's approval. */
  MUNICIPALITY_ADMIN,
  /** Reads the audit record. */
  AUDITOR,
  /** Keeps municipalities and the consortium's own settings. Belongs to no municipality. */
  CONSORTIUM_ADMIN;

  /** As Spring Security names it. */
  public String authority() {
    return "ROLE_" + name();
  }
}
