using System.Globalization;
using System.Text.Json;
using ItaBot.Fakes;
using Microsoft.AspNetCore.WebUtilities;

namespace ItaBot.FakeAzure.Connector;

/// <summary>Tells who takes part.</summary>
internal static class MemberCalls
{
    public static FakeResponse Answer(ConnectorRequest request, IReadOnlyList<FakeMember> members)
    {
        if (request.Target == ConnectorTargets.Members)
        {
            return Page(request, members);
        }

        return members.FirstOrDefault(m => m.Id == request.Ids[1] || m.AadObjectId == request.Ids[1]) is { } member
            ? new FakeResponse(200, JsonSerializer.Serialize(Say(member)))
            : ConnectorErrors.Error(404, "MemberNotFoundInConversation", "Member not found.");
    }

    private static FakeResponse Page(ConnectorRequest request, IReadOnlyList<FakeMember> members)
    {
        var query = QueryHelpers.ParseQuery(new Uri(new Uri("http://localhost"), request.RawPath).Query);
        var size = int.Parse(query["pageSize"]!, CultureInfo.InvariantCulture);
        var start = query.TryGetValue("continuationToken", out var token) ? int.Parse(token.ToString().Split('+', '/')[^1], CultureInfo.InvariantCulture) : 0;
        var page = members.Skip(start).Take(size).Select(Say);
        return new FakeResponse(200, start + size < members.Count
            // Tokens are opaque and hold whatever a path or a query must escape.
            ? JsonSerializer.Serialize(new { continuationToken = $"page+/{start + size}", members = page })
            : JsonSerializer.Serialize(new { members = page }));
    }

    private static object Say(FakeMember member) => new
    {
        id = member.Id,
        name = member.Name,
        objectId = member.AadObjectId,
        aadObjectId = member.AadObjectId,
        email = member.Email,
        userPrincipalName = member.UserPrincipalName,
        tenantId = member.TenantId,
        userRole = member.UserRole,
    };
}
