using ItaBot.Channels.Linking;

namespace ItaBot.Channels.Tests.Linking;

public sealed class LinkCodesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 3, 0, 0, TimeSpan.Zero);

    private static readonly PersonId Person = new("line:test", "U1");

    [Fact]
    public async Task A_code_is_shown_in_groups_of_digits_and_kept_only_as_a_hash()
    {
        var store = new CodeStore();

        var issued = await new LinkCodes(store, new StoppedClock()).IssueAsync("klong-mueang", "สมศรี", CancellationToken.None);

        Assert.Matches("^[0-9]{4} [0-9]{4}$", issued.Code);
        Assert.Equal(Now.AddMinutes(10), issued.ExpiresAt);
        var kept = Assert.Single(store.Codes);
        Assert.Equal(("klong-mueang", "สมศรี", issued.ExpiresAt), (kept.AgencyId, kept.Officer, kept.ExpiresAt));
        Assert.Equal(CodeHash.Of("klong-mueang", issued.Code.Replace(" ", "", StringComparison.Ordinal)), kept.Hash);
    }

    [Fact]
    public void The_same_digits_of_another_agency_are_another_code() =>
        Assert.NotEqual(CodeHash.Of("klong-mueang", "12345678"), CodeHash.Of("pak-phraek", "12345678"));

    [Theory]
    [InlineData("pak-phraek", 1)]
    [InlineData("klong-mueang", 0)]
    public void A_code_of_another_agency_or_one_that_has_just_expired_is_wrong(string agency, int minutesLeft) =>
        Assert.Equal(
            new LinkAttempt.Wrong(new WrongCodes(1, null), 4),
            LinkRules.Judge(new LinkCode("h", agency, "สมศรี", Now.AddMinutes(minutesLeft)), Person, "klong-mueang", WrongCodes.None, Now));

    [Fact]
    public void The_fifth_wrong_code_begins_the_pause_and_a_new_count() =>
        Assert.Equal(
            new LinkAttempt.Paused(Now.AddMinutes(15), new WrongCodes(0, Now.AddMinutes(15))),
            LinkRules.Judge(null, Person, "klong-mueang", new WrongCodes(4, null), Now));

    [Fact]
    public void The_pause_ends_when_its_time_has_come()
    {
        var tries = new WrongCodes(0, Now.AddMinutes(15));

        Assert.Equal(Now.AddMinutes(15), CodeTries.PausedUntil(tries, Now.AddMinutes(15).AddTicks(-1)));
        Assert.Null(CodeTries.PausedUntil(tries, Now.AddMinutes(15)));
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class CodeStore : ILinkStore
    {
        public List<LinkCode> Codes { get; } = [];

        public Task AddCodeAsync(LinkCode code, CancellationToken cancellationToken)
        {
            Codes.Add(code);
            return Task.CompletedTask;
        }

        public Task<LinkCode?> FindCodeAsync(string hash, DateTimeOffset now, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<OfficerLink?> FindLinkAsync(PersonId person, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlySet<string>> ListLinkedOfficersAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<OfficerLink>> ListLinksAsync(
            IReadOnlyCollection<string> officerIds, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<WrongCodes> FindWrongCodesAsync(PersonId person, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<bool> HasLeftAsync(PersonId person, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
