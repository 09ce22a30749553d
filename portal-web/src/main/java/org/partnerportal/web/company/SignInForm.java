package org.partnerportal.web.company;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.account.IdentityProviderView;
import org.partnerportal.account.Role;
import org.partnerportal.account.SaveIdentityProvider;

/** What is typed of an identity provider. The secret is never read back. */
public class SignInForm implements Serializable {

    /** Between values of one role: names of groups may well contain a comma. */
    private static final String BETWEEN = ";";

    private final Long version;
    private final Map<String, String> values = new HashMap<>();
    private String issuer;
    private String clientId;
    private String clientSecret;
    private String rolesClaim;
    private boolean createsUsers;
    private boolean required;
    private boolean checksSecondFactor;

    /** @param present null without one */
    SignInForm(IdentityProviderView present) {
        version = present == null ? null : present.version();
        if (present != null) {
            issuer = present.issuer();
            clientId = present.clientId();
            rolesClaim = present.rolesClaim();
            createsUsers = present.createsUsers();
            required = present.required();
            checksSecondFactor = present.checksSecondFactor();
            present.roles().forEach((role, of) -> values.put(role.name(), String.join(BETWEEN + " ", of)));
        }
    }

    SaveIdentityProvider command() {
        Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
        values.forEach((role, typed) -> {
            if (typed != null) {
                roles.put(Role.valueOf(role), split(typed));
            }
        });
        return new SaveIdentityProvider(
                stripped(issuer),
                stripped(clientId),
                clientSecret,
                stripped(rolesClaim),
                roles,
                createsUsers,
                required,
                checksSecondFactor,
                version);
    }

    private static String stripped(String typed) {
        return typed == null ? null : typed.strip();
    }

    private static Set<String> split(String typed) {
        return Arrays.stream(typed.split(BETWEEN))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public boolean isStored() {
        return version != null;
    }

    /** Values of the claim by name of the role. */
    public Map<String, String> getValues() {
        return values;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    /** What was typed before an error stays good: the field is empty again, and nobody has to type a secret twice. */
    public void setClientSecret(String clientSecret) {
        if (clientSecret != null) {
            this.clientSecret = clientSecret;
        }
    }

    public String getRolesClaim() {
        return rolesClaim;
    }

    public void setRolesClaim(String rolesClaim) {
        this.rolesClaim = rolesClaim;
    }

    public boolean isCreatesUsers() {
        return createsUsers;
    }

    public void setCreatesUsers(boolean createsUsers) {
        this.createsUsers = createsUsers;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public boolean isChecksSecondFactor() {
        return checksSecondFactor;
    }

    public void setChecksSecondFactor(boolean checksSecondFactor) {
        this.checksSecondFactor = checksSecondFactor;
    }
}
