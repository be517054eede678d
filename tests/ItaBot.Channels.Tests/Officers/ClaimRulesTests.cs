using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;

namespace ItaBot.Channels.Tests.Officers;

public sealed class ClaimRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 3, 0, 0, TimeSpan.Zero);

    private static readonly Guid EntraObjectId = new("11111111-2222-3333-4444-555555555555");

    private static readonly LinkCode Code = new("h", "klong-mueang", "Administrator", Now.AddMinutes(1));

    private static readonly Claimant Claimant = new(new PersonId("teams", "29:1"), " สมศรี ใจดี ", EntraObjectId, "Somsri@Example.go.th");

    private static readonly Officer Somsri = new("somsri", "สมศรี", "pak-phraek", "กองคลัง", OfficerRole.Owner, EntraObjectId);

    [Fact]
    public void Whoever_is_in_no_directory_becomes_a_new_officer_of_the_agency_the_code_is_for() =>
        Assert.Equal(
            new Officer("administrator", "สมศรี ใจดี", "klong-mueang", "", OfficerRole.Administrator, EntraObjectId, "somsri@example.go.th"),
            ClaimedBy(Claimant));

    [Fact]
    public void In_the_channel_of_one_agency_it_is_that_agency() =>
        Assert.Equal("dan", ClaimedBy(Claimant with { AgencyId = "dan" }).AgencyId);

    [Fact]
    public void Whoever_is_in_the_directory_by_object_id_keeps_everything_but_the_role() =>
        Assert.Equal(Somsri with { Role = OfficerRole.Administrator }, ClaimedBy(Claimant, Somsri));

    [Fact]
    public void Whoever_is_in_the_directory_by_address_alone_is_known_by_object_id_from_now_on()
    {
        var entered = Somsri with { EntraObjectId = null, Email = "somsri@example.go.th" };

        Assert.Equal(entered with { Role = OfficerRole.Administrator, EntraObjectId = EntraObjectId }, ClaimedBy(Claimant, entered));
    }

    [Fact]
    public void Someone_elses_address_makes_nobody_that_officer()
    {
        var other = Somsri with { EntraObjectId = Guid.Empty, Email = "somsri@example.go.th" };

        var claimed = ClaimedBy(Claimant, other);

        Assert.Equal(("administrator", null), (claimed.Id, claimed.Email));
    }

    [Fact]
    public void People_without_object_id_and_address_are_not_the_same_person()
    {
        var claimed = ClaimedBy(Claimant with { EntraObjectId = null, Email = null }, Somsri with { EntraObjectId = null });

        Assert.Equal("administrator", claimed.Id);
    }

    [Fact]
    public void An_id_that_is_taken_is_not_given_again()
    {
        Officer[] officers = [Somsri with { Id = "Administrator", EntraObjectId = null }, Somsri with { Id = "administrator-2", EntraObjectId = null }];

        Assert.Equal("administrator-3", ClaimedBy(Claimant, officers).Id);
    }

    [Fact]
    public void Whoever_has_no_name_is_called_by_their_id() =>
        Assert.Equal("administrator", ClaimedBy(Claimant with { Name = " " }).Name);

    [Fact]
    public void A_code_that_has_just_expired_is_wrong() =>
        Assert.Equal(
            new ClaimAttempt.Wrong(new WrongCodes(1, null), 4),
            ClaimRules.Judge(Code with { ExpiresAt = Now }, Claimant, [], WrongCodes.None, Now));

    [Fact]
    public void The_fifth_wrong_code_begins_the_pause() =>
        Assert.Equal(
            new ClaimAttempt.Paused(Now.AddMinutes(15), new WrongCodes(0, Now.AddMinutes(15))),
            ClaimRules.Judge(null, Claimant, [], new WrongCodes(4, null), Now));

    [Fact]
    public void The_code_of_an_administrator_is_not_that_of_an_officer() =>
        Assert.NotEqual(CodeHash.OfAdministrator("12345678"), CodeHash.Of("", "12345678"));

    private static Officer ClaimedBy(Claimant claimant, params Officer[] officers)
    {
        var claimed = Assert.IsType<ClaimAttempt.Claimed>(ClaimRules.Judge(Code, claimant, officers, WrongCodes.None, Now));
        Assert.Equal("h", claimed.CodeHash);
        return claimed.Administrator;
    }
}
