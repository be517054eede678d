using ItaBot.Conversations.Dialogs;
using ItaBot.Host.Settings;

namespace ItaBot.Host.Tests.Settings;

public sealed class ConversationOptionsTests
{
    [Theory]
    [InlineData("00:01:00", true)]
    [InlineData("7.00:00:00", true)]
    [InlineData("00:00:59", false)]
    [InlineData("7.00:00:01", false)]
    [InlineData("-00:30:00", false)]
    public void A_conversation_expires_after_a_minute_to_seven_days(string time, bool isTaken)
    {
        var options = new ConversationOptions { ExpiresAfter = TimeSpan.Parse(time, System.Globalization.CultureInfo.InvariantCulture) };

        var result = new ConversationOptionsValidator().Validate(null, options);

        Assert.Equal(isTaken, result.Succeeded);
        Assert.Equal(!isTaken, result.FailureMessage?.StartsWith("Conversations:ExpiresAfter: ", StringComparison.Ordinal) ?? false);
    }
}
