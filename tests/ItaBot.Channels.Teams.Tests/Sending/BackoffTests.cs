using ItaBot.Channels.Outbox;
using ItaBot.Channels.Teams.Sending;
using ItaBot.Channels.Teams.Tests.Support;

namespace ItaBot.Channels.Teams.Tests.Sending;

public class BackoffTests
{
    private static readonly TeamsAddress Address = new() { ServiceUrl = "https://smba.trafficmanager.net/", ConversationId = "a:1" };

    [Fact]
    public void Waits_grow_from_two_to_twenty_seconds()
    {
        var waits = Enumerable.Range(0, 40).Select(tries => Backoff.Next(Message(1, tries), Backoff.LongestForRate)).ToList();

        Assert.All(waits, w => Assert.InRange(w, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(20)));
        Assert.InRange(waits[0], TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4));
        Assert.All(waits.Skip(3), w => Assert.InRange(w, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public void Messages_refused_together_come_again_apart_and_each_the_same_at_every_start()
    {
        var waits = Enumerable.Range(0, 50).Select(id => Backoff.Next(Message(id, 4), Backoff.LongestForRate)).ToList();

        Assert.True(waits.Distinct().Count() > 40);
        Assert.Equal(waits, Enumerable.Range(0, 50).Select(id => Backoff.Next(Message(id, 4), Backoff.LongestForRate)));
    }

    [Fact]
    public void What_teams_says_is_obeyed_within_reason()
    {
        Assert.Equal(TimeSpan.FromSeconds(47), Backoff.ForRate(Message(1, 0), TimeSpan.FromSeconds(47)));
        Assert.Equal(TimeSpan.FromHours(1), Backoff.ForRate(Message(1, 0), TimeSpan.FromDays(3)));
    }

    private static OutboxMessage Message(int id, int tries) => SomeActivity.Message(Address, id: id) with { Tries = tries };
}
