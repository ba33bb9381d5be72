package jp.yui.platform.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yui.platform.identity.Accounts;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.identity.DirectoryBonds;
import jp.yui.platform.identity.Invitations;
import jp.yui.platform.identity.NewAccount;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SessionEnd;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Columns;
import jp.yui.platform.paging.Paged;
import jp.yui.platform.tenancy.OwnRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the signed-in administrator's municipality. */
@Component
public class People {
  /** How many a page has. */
  private static final int PAGE = 50;

  /** By what they may be sorted. */
  public static final Columns COLUMNS =
      Columns.tie("a.id")
          .up("sign-in-name", "a.sign_in_name")
          .up("name", "a.name")
          .up(
              "state",
              "case when not a.active then 2 when i.account is not null then 1 else 0 end");

  private final OwnRecords own;
  private final Accounts accounts;
  private final Invitations invitations;
  private final SessionEnd sessionEnd;
  private final Deeds deeds;
  private final DirectoryBonds bonds;

  People(
      OwnRecords own,
      Accounts accounts,
      Invitations invitations,
      SessionEnd sessionEnd,
      Deeds deeds,
      DirectoryBonds bonds) {
    this.bonds = bonds;
    this.own = own;
    this.accounts = accounts;
    this.invitations = invitations;
    this.sessionEnd = sessionEnd;
    this.deeds = deeds;
  }

  /** One page of those with the words in one of their names. */
  public Paged<Person> page(Asked asked) {
    List<Person> found =
        own.sql(
                """
                select a.id, a.sign_in_name, a.name, a.active, i.account is not null as waits,
                  (select string_agg(r.role, ',') from account_role r where r.account = a.id)
                    as roles,
                  exists (select 1 from directory_person d where d.account = a.id) as bonded
                from account a left join invitation i on i.account = a.id
                where a.municipality = :own and (lower(a.name) like :part escape '!'
                  or lower(a.sign_in_name) like :part escape '!')
                """
                    + asked.order()
                    + "limit :most offset :from")
            .param("part", asked.part())
            .param("most", PAGE + 1)
            .param("from", asked.from(PAGE))
            .query((row, number) -> person(row))
            .list();
    return Paged.of(asked, found, PAGE);
  }

  private static Person person(ResultSet row) throws SQLException {
    return new Person(
        row.getLong("id"),
        row.getString("sign_in_name"),
        row.getString("name"),
        row.getBoolean("active"),
        row.getBoolean("waits"),
        row.getBoolean("bonded"),
        roles(row.getString("roles")));
  }

  /**
   * Makes an account of this municipality without a password; gives the token of its invitation.
   */
  @Transactional
  public String invite(String signInName, String name, Set<Role> roles) {
    return add(signInName, name, SignedIn.now().municipality(), roles);
  }

  /** Makes the first administrator of a municipality, for the consortium's administrator. */
  @Transactional
  public String inviteAdministrator(String signInName, String name, String municipality) {
    return add(signInName, name, municipality, Set.of(Role.MUNICIPALITY_ADMIN));
  }

  private String add(
      String signInName, String name, @Nullable String municipality, Set<Role> roles) {
    NewAccount account = NewAccount.invited(signInName, name, municipality, roles);
    String token = invitations.invite(accounts.add(account));
    deeds.record("person-invited", signInName);
    return token;
  }

  /**
   * Ends or restores an account, and ends its sessions. Nothing happens to the own one, nor to
   * another municipality's.
   */
  @Transactional
  public boolean setActive(long id, boolean active) {
    if (id == SignedIn.now().account()) {
      return false;
    }
    Optional<String> name =
        own.sql("select sign_in_name from account where id = :id and municipality = :own")
            .param("id", id)
            .query(String.class)
            .optional();
    own.sql("update account set active = :active where id = :id and municipality = :own")
        .param("active", active)
        .param("id", id)
        .update();
    if (name.isPresent()) {
      sessionEnd.of(name.get());
      deeds.record(active ? "person-restored" : "person-ended", name.get());
    }
    return name.isPresent();
  }

  /** Takes an account from whom of the directory it is, for whoever shall claim it next. */
  @Transactional
  public boolean release(long id) {
    Optional<String> name =
        own.sql("select sign_in_name from account where id = :id and municipality = :own")
            .param("id", id)
            .query(String.class)
            .optional();
    name.ifPresent(
        found -> {
          bonds.release(id, found);
          sessionEnd.of(found);
        });
    return name.isPresent();
  }

  /** A new link for somebody whose first one was lost; nothing for another municipality's. */
  @Transactional
  public Optional<String> inviteAgain(long id) {
    Optional<String> name =
        own.sql(
                """
                select sign_in_name from account
                where id = :id and municipality = :own and active
                """)
            .param("id", id)
            .query(String.class)
            .optional();
    name.ifPresent(found -> deeds.record("person-invited", found));
    return name.map(found -> invitations.invite(id));
  }

  private static List<Role> roles(@Nullable String names) {
    return names == null
        ? List.of()
        : Arrays.stream(names.split(",")).map(Role::valueOf).sorted().toList();
  }
}
