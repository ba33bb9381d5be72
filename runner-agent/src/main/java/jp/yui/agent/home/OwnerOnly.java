package jp.yui.agent.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Files and folders that their owner alone can read: mode 600 and 700, or on Windows an access list
 * with the owner only. They are created so, never tightened afterwards, so that no moment is open.
 */
public final class OwnerOnly {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnly() {}

  /** Makes the folder and those above it that are missing; leaves one that exists as it is. */
  public static void folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path above = folder.toAbsolutePath().getParent();
    if (above != null) {
      Files.createDirectories(above);
    }
    Files.createDirectory(folder, attributes(above == null ? folder : above, FOLDER));
  }

  /** Opens a file for writing that must not exist yet. */
  public static FileChannel newFile(Path file) throws IOException {
    return open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Opens a file; if that makes it, then for its owner only. */
  public static FileChannel open(Path file, OpenOption... options) throws IOException {
    return FileChannel.open(file, Set.of(options), attributes(folderOf(file), FILE));
  }

  /** Takes all rights from everybody but the owner. */
  public static void tighten(Path folder) throws IOException {
    if (posix(folder)) {
      Files.setPosixFilePermissions(folder, FOLDER);
    } else {
      acl(folder).setAcl(List.of(everything(Files.getOwner(folder))));
    }
  }

  /** Whether others than the owner (on Windows also its administrators) can read it. */
  public static boolean othersCanRead(Path path) throws IOException {
    return posix(path)
        ? Files.getPosixFilePermissions(path).stream().anyMatch(p -> !FOLDER.contains(p))
        : othersMay(path, EnumSet.of(AclEntryPermission.READ_DATA));
  }

  /** Whether others than the owner can put files into the folder or take them out. */
  static boolean othersCanWrite(Path folder) throws IOException {
    return posix(folder)
        ? Files.getPosixFilePermissions(folder).stream()
            .anyMatch(
                p -> p == PosixFilePermission.GROUP_WRITE || p == PosixFilePermission.OTHERS_WRITE)
        : othersMay(
            folder, EnumSet.of(AclEntryPermission.WRITE_DATA, AclEntryPermission.DELETE_CHILD));
  }

  private static boolean othersMay(Path path, Set<AclEntryPermission> what) throws IOException {
    UserPrincipal owner = Files.getOwner(path);
    return acl(path).getAcl().stream()
        .filter(entry -> entry.type() == AclEntryType.ALLOW)
        .filter(entry -> entry.permissions().stream().anyMatch(what::contains))
        .anyMatch(entry -> !entry.principal().equals(owner) && !administers(entry.principal()));
  }

  // They can take ownership of any file, so keeping them out would only pretend.
  private static boolean administers(UserPrincipal principal) {
    String name = principal.getName().toUpperCase(Locale.ROOT);
    return name.endsWith("\\SYSTEM") || name.endsWith("\\ADMINISTRATORS");
  }

  private static FileAttribute<?>[] attributes(Path folder, Set<PosixFilePermission> permissions)
      throws IOException {
    if (posix(folder)) {
      return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }
    UserPrincipal me =
        folder
            .getFileSystem()
            .getUserPrincipalLookupService()
            .lookupPrincipalByName(System.getProperty("user.name"));
    List<AclEntry> list = List.of(everything(me));
    return new FileAttribute<?>[] {
      new FileAttribute<List<AclEntry>>() {
        @Override
        public String name() {
          return "acl:acl";
        }

        @Override
        public List<AclEntry> value() {
          return list;
        }
      }
    };
  }

  private static AclEntry everything(UserPrincipal who) {
    return AclEntry.newBuilder()
        .setType(AclEntryType.ALLOW)
        .setPrincipal(who)
        .setPermissions(EnumSet.allOf(AclEntryPermission.class))
        .build();
  }

  private static AclFileAttributeView acl(Path path) throws IOException {
    AclFileAttributeView view = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (view == null) {
      throw new IOException("This file system keeps no rights: " + path);
    }
    return view;
  }

  private static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file : folder;
  }
}
