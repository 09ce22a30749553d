package org.partnerportal.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.openid.Identity;

/** Which user of the caller's company somebody is whom its identity provider has proven, and with which roles. */
@Dependent
class ProviderAccounts {

    private static final int LONGEST_NAME = 120;

    @Inject
    private IdentityProviderRepository identities;

    @Inject
    private UserRepository users;

    @Inject
    private CompanyQueries companies;

    @Inject
    private Clock clock;

    /**
     * The user who is linked to that identity; at the first sign-in the one with its e-mail address, or a new one.
     *
     * @throws UnverifiedEmailException when it takes the address, and the provider does not vouch for it
     * @throws IdentityUnknownException when there is no such user and none is made
     * @throws IdentityTakenException when the user with that address is linked to another identity
     */
    User of(IdentityProvider provider, Identity identity) {
        OptionalLong linked = identities.user(identity.issuer(), identity.subject());
        if (linked.isPresent()) {
            return users.find(linked.getAsLong()).orElseThrow(NotFoundException::new);
        }
        if (identity.unverifiedEmail()) {
            throw new UnverifiedEmailException();
        }
        if (identity.email() == null) {
            throw new IdentityUnknownException();
        }
        User user = users.findByEmail(identity.email()).orElseGet(() -> create(provider, identity));
        if (user.companyId() != provider.companyId()) {
            throw new IdentityUnknownException();
        }
        if (identities.isLinked(user.id())) {
            throw new IdentityTakenException();
        }
        identities.link(user.id(), identity.issuer(), identity.subject(), clock.instant());
        return user;
    }

    /** Replaces the user's roles by those that the claim gives; the last local administrator stays one. */
    void giveRoles(IdentityProvider provider, User user, Collection<String> claimValues) {
        if (!provider.mapsRoles()) {
            return;
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(provider.rolesOf(claimValues));
        Role top = Role.topOf(Role.Side.of(companies.own().kind()));
        if (user.has(top)
                && !roles.contains(top)
                && users.lockHolders(top).stream().allMatch(id -> id == user.id())) {
            roles.add(top);
        }
        if (!roles.equals(user.roles())) {
            user.give(roles, clock.instant());
            users.save();
        }
    }

    private User create(IdentityProvider provider, Identity identity) {
        if (!provider.createsUsers()) {
            throw new IdentityUnknownException();
        }
        Set<Role> roles = provider.rolesOf(identity.roles());
        if (roles.isEmpty()) {
            throw new NoRoleByClaimException();
        }
        CompanyView company = companies.own();
        String name = identity.name() == null ? identity.email() : identity.name();
        Profile profile = new Profile(
                name.substring(0, Math.min(name.length(), LONGEST_NAME)), company.language(), company.timeZone());
        return users.store(new User(company.id(), identity.email(), profile, roles, clock.instant()));
    }
}
