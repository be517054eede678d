using ItaBot.Channels.Officers;
using ItaBot.FakeAzure.Connector;
using ItaBot.FakeAzure.Tokens;

namespace ItaBot.Channels.Teams.Tests.Support;

/// <summary>People who write, and what the directory says of them.</summary>
internal static class People
{
    public static FakeMember Somsri { get; } = new(
        "29:1somsri", "สมศรี", "03500558-e554-416c-90c3-a061cdcd012b", "somsri@klong-mueang.go.th", new FakeApp().Tenant);

    public static FakeMember Somchai { get; } = new(
        "29:1somchai", "สมชาย", "c5e99701-2a32-49c1-a660-4629ceeb8c61", "somchai@klong-mueang.go.th", new FakeApp().Tenant);

    /// <summary>Somebody as an officer who is known by object id.</summary>
    public static Officer Officer(FakeMember person, string agency = "klong-mueang", OfficerRole role = OfficerRole.Owner) =>
        new(person.Id[4..], $"คุณ{person.Name}", agency, "สำนักปลัด", role, Guid.Parse(person.AadObjectId));

    /// <summary>Somebody as an officer who is known by address alone.</summary>
    public static Officer ByAddress(FakeMember person) => Officer(person) with { EntraObjectId = null, Email = person.Email };

    /// <summary>An administrator whom nobody plays.</summary>
    public static Officer Administrator(string name, string agency = "klong-mueang") =>
        new($"admin-{agency}", name, agency, "สำนักปลัด", OfficerRole.Administrator, Email: $"admin@{agency}.go.th");
}
