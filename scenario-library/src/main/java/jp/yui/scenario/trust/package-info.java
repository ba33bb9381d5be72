/**
 * What makes a scenario that came over a stranger's line or medium worth trusting: The Update
 * Framework 1.0, both sides, and each publisher's own signature.
 *
 * <p><b>An agent</b> is given the first {@code root.json} by hand ({@link
 * TrustClient#begin(TrustStore, byte[])}), and from then on calls {@link TrustClient#update()}
 * whenever it reaches the platform or is handed a medium; what it reads is a {@link Fetcher} in
 * both cases ({@link Fetcher#from(RepositoryFiles)} for a medium). It takes files by {@link
 * TrustClient#target(TargetFile)} and, before it installs a scenario, lets {@link
 * PublisherSignature#verify} look at the files inside. Whatever is refused is a {@link Refused}
 * with a code and a text for people; {@link TrustClient#lastGood()} goes on serving.
 *
 * <p><b>The platform</b> has a {@link Repository} over some {@link RepositoryFiles} and the {@link
 * OnlineKeys}: it puts and removes files by {@link Repository#edit} and renews the time stamp by
 * the same. It serves the files as they are: {@code metadata/} and {@code targets/}.
 *
 * <p><b>The holders of the offline keys</b> sign a {@link Change} that {@link Ceremony} makes of a
 * {@link Plan} ({@link KeyFile}, {@link OnlinePublicKeys}); the platform only takes over what is
 * signed by enough of them ({@link Repository#install}, {@link Repository#take}).
 */
@NullMarked
package jp.yui.scenario.trust;

import org.jspecify.annotations.NullMarked;
