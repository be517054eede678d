using System.Globalization;
using ItaBot.Channels.Retention;
using ItaBot.Channels.Tests.Support;
using ItaBot.Testing;

namespace ItaBot.Channels.Tests.Retention;

public sealed class RetentionTests
{
    [Theory]
    [InlineData("1.00:00:00", true)]
    [InlineData("366.00:00:00", true)]
    [InlineData("23:59:59", false)]
    [InlineData("367.00:00:00", false)]
    public void Marks_are_kept_from_a_day_to_a_year(string time, bool isTaken)
    {
        var options = new RetentionOptions { Retention = TimeSpan.Parse(time, CultureInfo.InvariantCulture) };

        var result = new RetentionOptionsValidator().Validate(null, options);

        Assert.Equal(!isTaken, result.FailureMessage?.StartsWith("Channels:Retention: ", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public async Task An_event_is_known_until_its_mark_is_removed_and_no_longer()
    {
        await using var pipeline = await Pipeline.RunningAsync();
        await pipeline.ReceiveAsync(Pipeline.Event("a", "hello"));
        await Soon.Holds(() => pipeline.Channel.Sent.Count == 1);
        await pipeline.IsDoneAsync();

        pipeline.Clock.Advance(TimeSpan.FromDays(6));
        await pipeline.ReceiveAsync(Pipeline.Event("a", "hello"));
        Assert.Single(pipeline.Channel.Turns);

        pipeline.Clock.Advance(TimeSpan.FromDays(2));
        await Soon.Holds(() =>
        {
            pipeline.ReceiveAsync(Pipeline.Event("a", "hello")).GetAwaiter().GetResult();
            return pipeline.Channel.Turns.Count == 2;
        });
    }
}
