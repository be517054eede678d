using ItaBot.Reminders.Links;

namespace ItaBot.Reminders.Tests.Links;

public sealed class LinkVerdictTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 30, 12, 0, 0, TimeSpan.FromHours(7));
    private static readonly Uri Address = new("https://www.klong-mueang.go.th/plan.pdf");
    private static readonly LinkPage Page = new(Address, 200, "application/pdf", 1, null, [2567]);
    private static readonly LinkResult Good = new LinkResult.Good(Page);
    private static readonly LinkResult Stale = new LinkResult.Stale(Page, 2568);
    private static readonly LinkResult Bad = new LinkResult.Bad(BadLink.Timeout, Address);
    private static readonly LinkResult OtherwiseBad = new LinkResult.Bad(BadLink.HttpStatus, Address, 404);
    private static readonly LinkResult Refused = new LinkResult.Refused(RefusedLink.NotPublic, Address.AbsoluteUri);
    private static readonly LinkResult CannotTell = new LinkResult.CannotTell(UncertainLink.Busy, Address.AbsoluteUri);

    [Fact]
    public void One_failure_only_raises_a_doubt()
    {
        var verdict = LinkVerdict.None.After(Bad, Noon);

        Assert.Equal(new(LinkState.Doubtful, Noon), verdict);
    }

    [Fact]
    public void A_link_is_bad_when_six_hours_are_between_its_first_and_its_last_failure()
    {
        var first = LinkVerdict.None.After(Bad, Noon);
        var early = first.After(Bad, Noon.AddHours(6).AddSeconds(-1));
        var late = early.After(OtherwiseBad, Noon.AddHours(6));

        Assert.Equal(LinkState.Doubtful, early.State);
        Assert.Equal(new(LinkState.Bad, Noon), late);
    }

    [Fact]
    public void A_success_between_makes_it_begin_anew()
    {
        var verdict = LinkVerdict.None.After(Bad, Noon).After(Good, Noon.AddHours(5)).After(Bad, Noon.AddHours(7));

        Assert.Equal(new(LinkState.Doubtful, Noon.AddHours(7)), verdict);
    }

    [Fact]
    public void A_link_that_works_again_is_good()
    {
        var verdict = LinkVerdict.None.After(Bad, Noon).After(Bad, Noon.AddDays(1)).After(Good, Noon.AddDays(2));

        Assert.Equal(new(LinkState.Good, null), verdict);
    }

    [Fact]
    public void A_stale_link_is_held_so_at_once_and_ends_failures()
    {
        var verdict = LinkVerdict.None.After(Bad, Noon).After(Stale, Noon.AddHours(1));

        Assert.Equal(new(LinkState.Stale, null), verdict);
    }

    [Fact]
    public void A_refusal_counts_as_a_failure() =>
        Assert.Equal(LinkState.Bad, LinkVerdict.None.After(Refused, Noon).After(Bad, Noon.AddHours(6)).State);

    [Fact]
    public void What_cannot_be_told_changes_nothing()
    {
        foreach (var verdict in new[] { LinkVerdict.None, LinkVerdict.None.After(Bad, Noon), LinkVerdict.None.After(Good, Noon) })
        {
            Assert.Equal(verdict, verdict.After(CannotTell, Noon.AddDays(1)));
        }
    }
}
