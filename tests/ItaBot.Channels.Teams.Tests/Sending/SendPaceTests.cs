using System.Globalization;
using ItaBot.Channels.Teams.Sending;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.Testing;

namespace ItaBot.Channels.Teams.Tests.Sending;

public class SendPaceTests
{
    private readonly ManualClock _clock = new(SomeActivity.Now);
    private readonly SendPace _pace;

    public SendPaceTests() => _pace = new SendPace(_clock);

    [Fact]
    public void Seven_go_at_once_and_the_eighth_a_second_later()
    {
        var waits = Enumerable.Range(0, 8).Select(_ => _pace.Take("a:1")).ToList();

        Assert.All(waits.Take(7), w => Assert.Equal(TimeSpan.Zero, w));
        Assert.Equal(TimeSpan.FromSeconds(1), waits[7]);
    }

    [Fact]
    public void The_ninth_goes_after_two_seconds()
    {
        TakeAll("a:1", 7);
        _clock.Advance(TimeSpan.FromSeconds(1));
        TakeAll("a:1", 1);

        Assert.Equal(TimeSpan.FromSeconds(1), _pace.Take("a:1"));
    }

    [Fact]
    public void One_conversation_does_not_hold_up_another()
    {
        TakeAll("a:1", 7);

        Assert.NotEqual(TimeSpan.Zero, _pace.Take("a:1"));
        Assert.Equal(TimeSpan.Zero, _pace.Take("a:2"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void However_a_conversation_hurries_no_limit_of_teams_is_broken(int seed)
    {
        var random = new Random(seed);
        var sent = new List<DateTimeOffset>();

        while (sent.Count < 4000)
        {
            var wait = _pace.Take("a:1");
            if (wait == TimeSpan.Zero)
            {
                sent.Add(_clock.GetUtcNow());
                _clock.Advance(TimeSpan.FromMilliseconds(random.Next(0, 700)));
            }
            else
            {
                _clock.Advance(wait);
            }
        }

        Assert.All(SendPace.OfConversation, limit => AssertKept(sent, limit));
    }

    [Fact]
    public void Whoever_waits_as_told_is_served_then()
    {
        for (var i = 0; i < 3000; i++)
        {
            if (_pace.Take("a:1") is { Ticks: > 0 } wait)
            {
                _clock.Advance(wait);
                Assert.Equal(TimeSpan.Zero, _pace.Take("a:1"));
            }
        }
    }

    [Fact]
    public void The_whole_bot_sends_thirty_a_second_and_those_who_wait_are_spread()
    {
        var pending = Enumerable.Range(0, 600).ToDictionary(Name, _ => SomeActivity.Now);
        var sent = new List<DateTimeOffset>();
        var asked = 0;

        while (pending.Count > 0)
        {
            var (next, at) = pending.MinBy(p => p.Value);
            _clock.Advance(at - _clock.GetUtcNow());
            asked++;
            var wait = _pace.Take(next);
            if (wait == TimeSpan.Zero)
            {
                sent.Add(at);
                pending.Remove(next);
            }
            else
            {
                pending[next] = at + wait;
            }
        }

        AssertKept(sent, SendPace.OfBot);
        Assert.InRange(sent[^1] - sent[0], TimeSpan.FromSeconds(19), TimeSpan.FromSeconds(30));
        Assert.True(asked < 3 * 600, $"Asked {asked} times.");
    }

    [Fact]
    public void Conversations_are_forgotten_when_no_limit_asks_for_them()
    {
        for (var i = 0; i < 1000; i++)
        {
            _pace.Take(Name(i));
            _clock.Advance(TimeSpan.FromMilliseconds(40));
        }

        var before = _pace.Count;
        _clock.Advance(TimeSpan.FromHours(1.1));
        _pace.Take("a:last");

        Assert.Equal(1000, before);
        Assert.Equal(1, _pace.Count);
    }

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void AssertKept(List<DateTimeOffset> sent, SendLimit limit)
    {
        for (var i = limit.Most; i < sent.Count; i++)
        {
            Assert.True(sent[i] - sent[i - limit.Most] >= limit.Within, $"{limit} is broken at {i}.");
        }
    }

    private void TakeAll(string conversation, int count)
    {
        for (var i = 0; i < count; i++)
        {
            Assert.Equal(TimeSpan.Zero, _pace.Take(conversation));
        }
    }
}
