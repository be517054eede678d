using ItaBot.Channels.Teams.Sending;

namespace ItaBot.Channels.Teams.Tests.Sending;

public class TeamsAddressTests
{
    [Fact]
    public void What_is_written_can_be_read()
    {
        var address = new TeamsAddress
        {
            ServiceUrl = "https://smba.trafficmanager.net/th/",
            ConversationId = "19:0a1b2c@thread.tacv2;messageid=1",
            ReplyToId = "f:1",
            AsText = true,
            AgainAtTry = 3,
        };

        Assert.Equal(address, TeamsAddress.Read(address.Write()));
        Assert.DoesNotContain("updates", address.Write(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"serviceUrl":"https://smba.trafficmanager.net/"}""")]
    [InlineData("""{"serviceUrl":null,"conversationId":"a:1"}""")]
    public void What_leads_nowhere_is_no_address(string text) => Assert.Null(TeamsAddress.Read(text));
}
