namespace ItaBot.Scoring.Assessments;

/// <summary>An agency (หน่วยงาน): a local government.</summary>
/// <param name="Id">A short latin name, unique: <c>klong-mueang</c>.</param>
/// <param name="Name">The full Thai name, with its kind: <c>องค์การบริหารส่วนตำบลคลองเมือง</c>.</param>
/// <param name="Type">Its kind.</param>
/// <param name="District">อำเภอ, without that word; null where it was not published.</param>
/// <param name="Province">จังหวัด, without that word; null where it was not published.</param>
public sealed record Agency(string Id, string Name, AgencyType Type, string? District = null, string? Province = null);
