using ItaBot.Channels.Officers;
using ItaBot.Host.Officers;

namespace ItaBot.Host.Tests.Officers;

public sealed class OfficerListOutputTests
{
    private static readonly Officer Somsri = new("somsri", "สมศรี", "dan", "", OfficerRole.Owner, Email: "somsri@dan.go.th");

    [Fact]
    public void An_officer_who_linked_an_account_is_told_as_such()
    {
        ListedOfficer[] listed = [new(Somsri, IsLinked: true)];

        Assert.Equal("somsri · สมศรี · dan · - · owner · somsri@dan.go.th, LINE", Assert.Single(OfficerListText.Lines(listed)));
        Assert.Contains("\"lineLinked\": true", OfficerListJson.Write(listed), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_directory_is_told_as_such() =>
        Assert.Contains("there is no officer", Assert.Single(OfficerListText.Lines([])), StringComparison.Ordinal);
}
